import {
  cloneElement,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  HomePageLayoutProps,
  HomePageWidgetData,
} from '@backstage/plugin-home-react/alpha';
import { Box, Button, Flex } from '@backstage/ui';
import {
  LoadingShape,
  PageFrame,
  useLanguage,
} from '@sardonyx/plugin-portal-react';
import { titleIn } from '../frame/titles';
import { frameTranslationRef } from '../frame/translation';
import { hide, move, show, type Direction } from './arrangement';
import { useArrangement } from './useArrangement';
import styles from './HomeLayout.module.css';

const ARROWS: readonly [Direction, string][] = [
  ['up', '↑'],
  ['down', '↓'],
  ['left', '←'],
  ['right', '→'],
];

/** Draws a widget without the older card around it. */
function Bare({
  Content,
  ContextProvider,
  ...props
}: {
  Content: ComponentType;
  ContextProvider?: ComponentType<{ children: ReactNode }>;
}) {
  return ContextProvider ? (
    <ContextProvider {...props}>
      <Content />
    </ContextProvider>
  ) : (
    <Content {...props} />
  );
}

const nameOf = (widget: HomePageWidgetData) =>
  widget.name ?? widget.node.spec.id;

function Widget(props: {
  widget: HomePageWidgetData;
  arranging: boolean;
  onMove: (direction: Direction) => void;
  onHide: () => void;
}) {
  const { widget, arranging, onMove, onHide } = props;
  const { t } = useTranslationRef(frameTranslationRef);
  const { language } = useLanguage();
  const title = titleIn(language, widget.title ?? nameOf(widget));
  return (
    <Box as="section" bg="neutral" className={styles.widget} aria-label={title}>
      <header className={styles.header}>
        <h2>{title}</h2>
        {arranging && (
          <div className={styles.tools}>
            {ARROWS.map(([direction, arrow]) => (
              <button
                key={direction}
                type="button"
                aria-label={t(`homePage.${direction}`, { title })}
                onClick={() => onMove(direction)}
              >
                {arrow}
              </button>
            ))}
            <button
              type="button"
              aria-label={t('homePage.hide', { title })}
              onClick={onHide}
            >
              ✕
            </button>
          </div>
        )}
      </header>
      {cloneElement(widget.component, { Renderer: Bare })}
    </Box>
  );
}

/** The widgets in three columns, arranged by the person. */
export function HomeLayout({ widgets }: HomePageLayoutProps) {
  const { t } = useTranslationRef(frameTranslationRef);
  const { language } = useLanguage();
  const [arranging, setArranging] = useState(false);
  const names = widgets.map(nameOf);
  const { arrangement, keep, reset } = useArrangement(names);
  if (!arrangement) return <LoadingShape kind="cards" />;
  const find = (name: string) => widgets.find(one => nameOf(one) === name);
  const hidden = widgets.filter(
    one => !arrangement.flat().includes(nameOf(one)),
  );
  return (
    <PageFrame
      title={t('homePage.title')}
      actions={
        <Flex gap="2">
          {arranging && (
            <Button variant="tertiary" onClick={reset}>
              {t('homePage.reset')}
            </Button>
          )}
          <Button variant="secondary" onClick={() => setArranging(!arranging)}>
            {t(arranging ? 'homePage.done' : 'homePage.arrange')}
          </Button>
        </Flex>
      }
    >
      {arranging && hidden.length > 0 && (
        <section aria-label={t('homePage.hidden')} className={styles.hidden}>
          {hidden.map(widget => (
            <Button
              key={nameOf(widget)}
              variant="secondary"
              onClick={() => keep(show(arrangement, nameOf(widget)))}
            >
              {`+ ${titleIn(language, widget.title ?? nameOf(widget))}`}
            </Button>
          ))}
        </section>
      )}
      {arrangement.flat().length === 0 && <p>{t('homePage.empty')}</p>}
      <div className={styles.columns}>
        {arrangement.map((column, at) => (
          // Columns have no name but their place.
          // eslint-disable-next-line react/no-array-index-key
          <div key={at} className={styles.column}>
            {column.map(name => {
              const widget = find(name);
              return (
                widget && (
                  <Widget
                    key={name}
                    widget={widget}
                    arranging={arranging}
                    onMove={to => keep(move(arrangement, name, to))}
                    onHide={() => keep(hide(arrangement, name))}
                  />
                )
              );
            })}
          </div>
        ))}
      </div>
    </PageFrame>
  );
}
