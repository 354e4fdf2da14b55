import type { Plot } from '@sardonyx/plugin-portal-react';

type Render = NonNullable<NonNullable<Parameters<Plot['barY']>[1]>['render']>;

/**
 * Draws bars that name what a click on them chooses, by `data-choice`. The
 * keyboard has a list below the chart.
 * @param choices - one for each datum
 */
export function choosable(choices: readonly string[]): Render {
  return (index, scales, values, dimensions, context, next) => {
    const group = next?.(index, scales, values, dimensions, context) ?? null;
    group?.querySelectorAll('rect').forEach((bar, place) => {
      bar.dataset.choice = choices[index[place]];
    });
    return group;
  };
}
