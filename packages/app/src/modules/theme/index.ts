export { readBrand, type Brand } from './brand';
export { themeModule } from './themeModule';
export { useTheme } from './useTheme';
