import '@testing-library/jest-dom';
import { createElement } from 'react';
import {
  PageBlueprint,
  createFrontendPlugin,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogTranslationRef } from '@backstage/plugin-catalog';
import { techdocsTranslationRef } from '@backstage/plugin-techdocs/alpha';
import { screen } from '@testing-library/react';
import { z } from 'zod';
import { frenchMessages } from './frenchMessages';
import { translationsModule } from './translationsModule';

const messagesSchema = z.record(z.string(), z.string().min(1));

/** English of a ref, which only the object holds: its public type names no reader. */
function englishOf(ref: object): Record<string, string> {
  const read: unknown = Reflect.get(ref, 'getDefaultMessages');
  if (typeof read !== 'function') {
    throw new Error('This ref does not give its English messages');
  }
  return messagesSchema.parse(read.call(ref));
}

/** What a message leaves to fill: `{{name}}`, and the `{from}` of tables. */
const variablesOf = (message: string) =>
  (message.match(/\{+[^{}]+\}+/g) ?? [])
    .map(variable => variable.replace(/\s/g, ''))
    .sort();

const share = (part: unknown[], whole: unknown[]) => part.length / whole.length;

describe.each(Object.entries(frenchMessages))('%s', (_, { ref, load }) => {
  const english = englishOf(ref);
  let messages: Record<string, string>;
  beforeAll(async () => {
    messages = messagesSchema.parse((await load()).default.messages);
  });

  it('has a French message for every English one', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('keeps the variables', () => {
    const variables = (all: Record<string, string>) =>
      Object.keys(english).map(key => [key, variablesOf(all[key])]);
    expect(variables(messages)).toEqual(variables(english));
  });

  it('is not English', () => {
    const keys = Object.keys(english);
    const translated = keys.filter(key => messages[key] !== english[key]);
    expect(share(translated, keys)).toBeGreaterThanOrEqual(0.6);
  });

  it('follows French typography', () => {
    const wrong = Object.values(messages).filter(message =>
      / [:;!?»]|« |\w'\w|\.\.\./.test(message),
    );
    expect(wrong).toEqual([]);
  });
});

function Speaking() {
  const catalog = useTranslationRef(catalogTranslationRef);
  const techdocs = useTranslationRef(techdocsTranslationRef);
  return createElement(
    'p',
    null,
    catalog.t('indexPage.title', { orgName: 'Statlab' }),
    ' | ',
    techdocs.t('pageWrapper.subtitle', { orgName: 'Statlab' }),
  );
}

it.each([
  ['fr', /^Catalogue Statlab \| Documentations disponibles\u00a0: Statlab$/],
  ['en', /^Statlab Catalog \| Documentation available in Statlab$/],
])('speaks %s in the app', async (defaultLanguage, shown) => {
  // The language of an earlier test is remembered.
  localStorage.clear();
  const page = PageBlueprint.make({
    params: { path: '/', loader: async () => createElement(Speaking) },
  });
  renderTestApp({
    features: [
      translationsModule,
      createFrontendPlugin({ pluginId: 'speaking', extensions: [page] }),
    ],
    config: {
      app: {
        extensions: [
          {
            'api:app/app-language': {
              config: { defaultLanguage, availableLanguages: ['en', 'fr'] },
            },
          },
        ],
      },
    },
  });
  expect(
    await screen.findByText((_, element) =>
      Boolean(
        element?.tagName === 'P' && shown.test(element.textContent ?? ''),
      ),
    ),
  ).toBeVisible();
});
