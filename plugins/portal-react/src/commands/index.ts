export {
  CommandProvider,
  useCommands,
  type Command,
  type Tool,
} from './CommandProvider';
export { CommandBar } from './CommandBar';
