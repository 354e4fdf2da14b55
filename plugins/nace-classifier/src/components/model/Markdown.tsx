import { Children } from 'react';
import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import styles from './Model.module.css';

/**
 * Markdown of a model card. HTML inside it is left out and addresses that could
 * run code are dropped: a card may come from anyone who registers a model.
 */
export function Markdown({ text }: { text: string }) {
  return (
    <div className={styles.markdown}>
      <ReactMarkdown
        skipHtml
        remarkPlugins={[remarkGfm]}
        components={{
          // The page has the first heading; the card begins below it.
          h1: ({ children }) => <h2>{children}</h2>,
          h2: ({ children }) => <h3>{children}</h3>,
          h3: ({ children }) => <h4>{children}</h4>,
          table: ({ children }) => (
            // A wide table scrolls by itself, so that keys must reach it.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <div className={styles.scroll} tabIndex={0} role="group">
              <table>{children}</table>
            </div>
          ),
          // A table of figures without names has empty heads: not headings.
          th: ({ children }) =>
            Children.count(children) > 0 ? (
              <th scope="col">{children}</th>
            ) : (
              <td />
            ),
        }}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
