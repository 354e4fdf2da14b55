import type { Token } from '@sardonyx/plugin-portal-common/tokens';

/** Steps that are done once their page was opened, with the address of the page. */
const STEP_PAGES = {
  classify: '/classifier',
  monitor: '/monitoring',
  browse: '/catalog',
  read: '/docs',
} as const;
export type VisitedStep = keyof typeof STEP_PAGES;
export const VISITED_STEPS = [
  'classify',
  'monitor',
  'browse',
  'read',
] as const satisfies readonly VisitedStep[];

/** The steps of the tour in their order, each with its page. */
const TOUR = [
  { step: 'classify', page: STEP_PAGES.classify },
  { step: 'monitor', page: STEP_PAGES.monitor },
  { step: 'browse', page: STEP_PAGES.browse },
  { step: 'token', page: '/tokens' },
  { step: 'read', page: STEP_PAGES.read },
] as const;
export type TourStep = (typeof TOUR)[number]['step'];

/** The token that `npm start` makes for the guest: nobody did that step by it. */
const START_TOKEN = 'npm start';

export interface TourState {
  readonly steps: readonly {
    readonly step: TourStep;
    readonly page: string;
    readonly done: boolean;
  }[];
  readonly finished: boolean;
}

/** The step whose page an address is, or lies below. */
export function stepAt(pathname: string): VisitedStep | undefined {
  return VISITED_STEPS.find(step => {
    const page = STEP_PAGES[step];
    return pathname === page || pathname.startsWith(`${page}/`);
  });
}

/** What is done of the tour, by the pages opened and the tokens there are. */
export function tourState(
  visited: ReadonlySet<VisitedStep>,
  tokens: readonly Pick<Token, 'name'>[],
): TourState {
  const hasToken = tokens.some(({ name }) => name !== START_TOKEN);
  const steps = TOUR.map(({ step, page }) => ({
    step,
    page,
    done: step === 'token' ? hasToken : visited.has(step),
  }));
  return { steps, finished: steps.every(({ done }) => done) };
}
