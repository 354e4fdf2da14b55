import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useState } from 'react';
import { portalTranslationRef } from '../translation';
import {
  useShownCommands,
  TOOLS,
  type Command,
  type Tool,
} from './CommandProvider';
import styles from './CommandBar.module.css';

const TOOL = 'sardonyx.commands.tool';
const FOLDED = 'sardonyx.commands.folded';

function useKept(
  name: string,
  initial: string,
): [string, (value: string) => void] {
  const [value, setValue] = useState(
    () => localStorage.getItem(name) ?? initial,
  );
  return [
    value,
    next => {
      localStorage.setItem(name, next);
      setValue(next);
    },
  ];
}

const textOf = (command: Command, tool: string) =>
  (
    command.variants.find(variant => variant.tool === tool) ??
    command.variants[0]
  )?.text ?? '';

function CopyButton({ text }: { text: string }) {
  const { t } = useTranslationRef(portalTranslationRef);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button type="button" onClick={copy}>
      <span aria-live="polite">
        {copied ? t('commands.copied') : t('commands.copy')}
      </span>
    </button>
  );
}

function Line({ command, tool }: { command: Command; tool: string }) {
  const text = textOf(command, tool);
  return (
    <li className={styles.line}>
      <div>
        <strong>{command.title}</strong>
        {command.explanation && <p>{command.explanation}</p>}
        <pre>{text}</pre>
      </div>
      <CopyButton text={text} />
    </li>
  );
}

function ToolSwitch({
  tool,
  onSelect,
}: {
  tool: string;
  onSelect: (tool: Tool) => void;
}) {
  const { t } = useTranslationRef(portalTranslationRef);
  return (
    <select
      aria-label={t('commands.tool')}
      value={tool}
      onChange={event =>
        onSelect(TOOLS.find(one => one === event.target.value) ?? 'curl')
      }
    >
      {TOOLS.map(one => (
        <option key={one} value={one}>
          {one === 'cli' ? t('commands.cli') : one}
        </option>
      ))}
    </select>
  );
}

/** The command of what is in view; opens upward to those of this visit. */
export function CommandBar() {
  const { t } = useTranslationRef(portalTranslationRef);
  const { current, history } = useShownCommands();
  const [tool, setTool] = useKept(TOOL, 'curl');
  const [folded, setFolded] = useKept(FOLDED, String(window.innerWidth < 700));
  const [open, setOpen] = useState(false);
  const first = current[0] ?? history[0];
  if (!first) return null;
  if (folded === 'true') {
    return (
      <section className={styles.folded} aria-label={t('commands.title')}>
        <button type="button" onClick={() => setFolded('false')}>{`$ ${t(
          'commands.unfold',
        )}`}</button>
      </section>
    );
  }
  const text = textOf(first, tool);
  return (
    <section className={styles.bar} aria-label={t('commands.title')}>
      {open && (
        <ul className={styles.history}>
          {history.map(command => (
            <Line
              key={JSON.stringify(command.variants)}
              command={command}
              tool={tool}
            />
          ))}
        </ul>
      )}
      <div className={styles.now}>
        <code title={text}>{`$ ${text.replace(/\s*\\?\n\s*/g, ' ')}`}</code>
        <CopyButton text={text} />
        <ToolSwitch tool={tool} onSelect={setTool} />
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('commands.close') : t('commands.open')}
        </button>
        <button type="button" onClick={() => setFolded('true')}>
          {t('commands.fold')}
        </button>
      </div>
    </section>
  );
}
