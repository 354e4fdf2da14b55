import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { redact } from './redact';

export const TOOLS = ['curl', 'python', 'r', 'javascript', 'cli'] as const;
export type Tool = (typeof TOOLS)[number];

/** What a page shows or does, as programs would ask for it. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly explanation?: string;
  readonly variants: readonly { readonly tool: Tool; readonly text: string }[];
}

/** Most commands kept of a visit. */
const HISTORY = 50;

interface Commands {
  readonly current: readonly Command[];
  readonly history: readonly Command[];
  show(commands: readonly Command[]): void;
}

const CommandContext = createContext<Commands>({
  current: [],
  history: [],
  show: () => {},
});

const key = (command: Command) => JSON.stringify(command.variants);

/** The commands gone by, the newest first, each once. */
export function remember(
  history: readonly Command[],
  shown: readonly Command[],
): readonly Command[] {
  const fresh = shown.filter(
    command => !history.some(old => key(old) === key(command)),
  );
  return fresh.length === 0
    ? history
    : [...fresh, ...history].slice(0, HISTORY);
}

function safe(command: Command): Command {
  return {
    ...command,
    variants: command.variants.map(({ tool, text }) => ({
      tool,
      text: redact(text),
    })),
  };
}

/** Keeps what the page in view declares, and what it declared during this visit. */
export function CommandProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<readonly Command[]>([]);
  const [history, setHistory] = useState<readonly Command[]>([]);
  const value = useMemo<Commands>(
    () => ({
      current,
      history,
      show(commands) {
        const shown = commands.map(safe);
        setCurrent(shown);
        setHistory(before => remember(before, shown));
      },
    }),
    [current, history],
  );
  return (
    <CommandContext.Provider value={value}>{children}</CommandContext.Provider>
  );
}

/** What the command bar shows. */
export const useShownCommands = () => useContext(CommandContext);

/** Declares the commands that do what the page shows; gone with the page. */
export function useCommands(commands: readonly Command[]): void {
  const { show } = useContext(CommandContext);
  const wanted = JSON.stringify(commands);
  useEffect(() => {
    show(JSON.parse(wanted));
    return () => show([]);
    // The provider's function changes with what it holds; what is wanted does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted]);
}
