import { createApp } from '@backstage/frontend-defaults';
import { errorsModule } from './modules/errors';
import { frameModule } from './modules/frame';
import { homeModule } from './modules/home';
import { searchModule } from './modules/search';
import { signInModule } from './modules/signIn';
import { themeModule } from './modules/theme';
import { translationsModule } from './modules/translations';

export default createApp({
  features: [
    frameModule,
    themeModule,
    homeModule,
    errorsModule,
    searchModule,
    signInModule,
    translationsModule,
  ],
});
