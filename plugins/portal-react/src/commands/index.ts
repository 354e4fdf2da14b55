export {
  CommandProvider,
  useCommands,
  useShownCommands,
  type Command,
  type Tool,
} from './CommandProvider';
export { CommandBar } from './CommandBar';
export {
  requestVariants,
  rLiteral,
  shellQuote,
  type PortalRequest,
} from './portalRequest';
