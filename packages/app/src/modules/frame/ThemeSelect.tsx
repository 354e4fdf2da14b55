import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTheme } from '../theme';
import { frameTranslationRef } from './translation';

/** Light, dark, or as the system has it; kept. */
export function ThemeSelect() {
  const { t } = useTranslationRef(frameTranslationRef);
  const { theme, select } = useTheme();
  return (
    <select
      aria-label={t('theme.label')}
      value={theme ?? 'auto'}
      onChange={({ target: { value } }) =>
        select(value === 'light' || value === 'dark' ? value : undefined)
      }
    >
      {(['auto', 'light', 'dark'] as const).map(one => (
        <option key={one} value={one}>
          {t(`theme.${one}`)}
        </option>
      ))}
    </select>
  );
}
