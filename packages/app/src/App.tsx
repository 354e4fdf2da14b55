import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { frameModule } from './modules/frame';

export default createApp({ features: [catalogPlugin, frameModule] });
