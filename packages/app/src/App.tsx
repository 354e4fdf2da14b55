import { createApp } from '@backstage/frontend-defaults';
import { errorsModule } from './modules/errors';
import { frameModule } from './modules/frame';
import { homeModule } from './modules/home';
import { signInModule } from './modules/signIn';
import { themeModule } from './modules/theme';

export default createApp({
  features: [frameModule, themeModule, homeModule, errorsModule, signInModule],
});
