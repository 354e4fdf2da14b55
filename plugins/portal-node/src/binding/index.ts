export { unsafeBinding } from './unsafeBinding';
