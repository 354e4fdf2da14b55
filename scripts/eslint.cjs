/*
 * Rules that every package adds to Backstage's ESLint factory, with the import
 * law of the house: pages see portal-react and portal-common, backends see
 * portal-node and portal-common, and no plugin sees another one.
 */
const path = require('node:path');

const ours = '@sardonyx/';

/** What a package may import of ours, by its role. Names without the scope. */
function allowed(folder, role) {
  const name =
    folder === 'app' || folder === 'backend' ? folder : `plugin-${folder}`;
  switch (name) {
    case 'plugin-portal-common':
      return [];
    case 'plugin-portal-node':
    case 'plugin-portal-react':
      return ['plugin-portal-common'];
    case 'app':
      return {
        not: ['plugin-portal-node', 'backend', 'text-classifier'],
        notSuffix: true,
      };
    case 'backend':
      return { not: ['plugin-portal-react'], notSuffix: false };
    default:
  }
  if (folder === 'text-classifier' || folder === 'launch-form') return [];
  if (role === 'frontend-plugin')
    return ['plugin-portal-common', 'plugin-portal-react'];
  const shared = ['plugin-portal-common', 'plugin-portal-node'];
  if (
    ['nace-classifier-backend', 'training-backend', 'model-server'].includes(
      folder,
    )
  ) {
    shared.push('text-classifier');
  }
  return shared;
}

function forbiddenPatterns(folder, role) {
  const may = allowed(folder, role);
  if (!Array.isArray(may)) {
    const patterns = may.not.map(name => `${ours}${name}`);
    if (may.notSuffix)
      patterns.push(
        `${ours}plugin-*-backend`,
        `${ours}plugin-*-backend-module-*`,
      );
    return patterns;
  }
  return [
    `${ours}*`,
    `${ours}*/**`,
    ...may.flatMap(n => [`!${ours}${n}`, `!${ours}${n}/**`]),
  ];
}

/** @param {string} dir folder of the package @returns extra ESLint configuration */
module.exports = dir => {
  const folder = path.basename(dir);
  const { role } = require(path.join(dir, 'package.json')).backstage;
  const inApp = folder === 'app';
  return {
    ignorePatterns: ['dist/**', 'dist-types/**', 'coverage/**'],
    restrictedImportPatterns: [
      ...forbiddenPatterns(folder, role),
      ...(inApp ? [] : ['@material-ui/**', '@mui/**']),
      ...(inApp || folder === 'portal-react'
        ? []
        : ['@backstage/core-plugin-api']),
    ],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@backstage/no-mixed-plugin-imports': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports' },
      ],
      'max-lines': ['error', { max: 300 }],
    },
    overrides: [
      {
        files: ['**/*.test.ts', '**/*.test.tsx'],
        rules: { 'max-lines': ['error', { max: 500 }] },
      },
    ],
  };
};
