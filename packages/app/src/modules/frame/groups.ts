/** A heading of the navigation, and the pages below it by the id of their extension. */
export interface PageGroup {
  readonly id: 'models' | 'catalogue' | 'portal' | 'more';
  readonly pages: readonly string[];
}

/** Order of the navigation; what is in no group comes last under "more". */
export const GROUPS: readonly PageGroup[] = [
  {
    id: 'models',
    pages: ['page:nace-classifier', 'page:drift-monitoring'],
  },
  {
    id: 'catalogue',
    pages: ['page:catalog', 'page:api-docs', 'page:techdocs'],
  },
  {
    id: 'portal',
    pages: [
      'page:portal/projects',
      'page:portal/tokens',
      'page:portal/systems',
      'page:notifications',
      'page:user-settings',
    ],
  },
];

/** Reached by other ways than the navigation. */
export const HIDDEN: readonly string[] = ['page:search'];
