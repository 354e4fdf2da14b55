import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, Radio, RadioGroup } from '@backstage/ui';
import { portalPagesTranslationRef } from '../../translation';
import {
  REACHES,
  SCOPED_PLUGINS,
  type ScopeChoice,
  type ScopedPlugin,
} from './scopes';
import styles from './Tokens.module.css';
import { usePluginName } from './useScopeName';

function PluginRights(props: {
  plugin: ScopedPlugin;
  rights: 'full' | 'read' | undefined;
  onChange(rights: 'full' | 'read' | undefined): void;
}) {
  const { plugin, rights, onChange } = props;
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const name = usePluginName()(plugin);
  return (
    <li className={styles.plugin}>
      <Checkbox
        isSelected={rights !== undefined}
        onChange={chosen => onChange(chosen ? 'full' : undefined)}
      >
        {name}
      </Checkbox>
      <Checkbox
        aria-label={t('scope.readPlugin', { plugin: name })}
        isDisabled={rights === undefined}
        isSelected={rights === 'read'}
        onChange={read => onChange(read ? 'read' : 'full')}
      >
        {t('scope.readOnly')}
      </Checkbox>
    </li>
  );
}

/** What a new token may do. */
export function ScopeFields(props: {
  choice: ScopeChoice;
  /** Shown under the plugins. */
  error?: string;
  onChange(choice: ScopeChoice): void;
}) {
  const { choice, error, onChange } = props;
  const { t } = useTranslationRef(portalPagesTranslationRef);
  return (
    <div className={styles.scopes}>
      <RadioGroup
        label={t('newToken.scopes')}
        value={choice.reach}
        onChange={value =>
          onChange({
            ...choice,
            reach: REACHES.find(reach => reach === value) ?? 'all',
          })
        }
      >
        {REACHES.map(reach => (
          <Radio key={reach} value={reach}>
            {t(`scope.${reach}`)}
          </Radio>
        ))}
      </RadioGroup>
      {choice.reach === 'chosen' && (
        <ul className={styles.plugins} aria-label={t('newToken.plugins')}>
          {SCOPED_PLUGINS.map(plugin => (
            <PluginRights
              key={plugin}
              plugin={plugin}
              rights={choice.plugins[plugin]}
              onChange={rights =>
                onChange({
                  ...choice,
                  plugins: { ...choice.plugins, [plugin]: rights },
                })
              }
            />
          ))}
        </ul>
      )}
      {error && (
        <p role="alert" className={styles.refusal}>
          {error}
        </p>
      )}
    </div>
  );
}
