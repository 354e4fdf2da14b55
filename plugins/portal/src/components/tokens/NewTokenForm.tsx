import { useState, type FormEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  DialogBody,
  DialogFooter,
  Select,
  TextField,
} from '@backstage/ui';
import {
  createTokenSchema,
  type CreateToken,
} from '@sardonyx/plugin-portal-common/tokens';
import { ErrorPanel } from '@sardonyx/plugin-portal-react';
import { portalPagesTranslationRef } from '../../translation';
import { daysOf, DEFAULT_LIFE, LIVES, type Life } from './expiry';
import { ScopeFields } from './ScopeFields';
import { scopesOf, type ScopeChoice } from './scopes';
import styles from './Tokens.module.css';

/** Name, scopes and life of a new token. */
export function NewTokenForm(props: {
  isPending: boolean;
  error: Error | undefined;
  onSend(token: CreateToken): void;
  onCancel(): void;
}) {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const [name, setName] = useState('');
  const [choice, setChoice] = useState<ScopeChoice>({
    reach: 'all',
    plugins: {},
  });
  const [life, setLife] = useState<Life>(DEFAULT_LIFE);
  const [tried, setTried] = useState(false);
  const scopes = scopesOf(choice);
  const named = createTokenSchema.shape.name.safeParse(name).success;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!named || scopes.length === 0 || props.isPending) return;
    props.onSend({ name: name.trim(), scopes, expiresInDays: daysOf(life) });
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <DialogBody className={styles.body}>
        <TextField
          label={t('newToken.name')}
          description={t('newToken.nameHelp')}
          // The dialog was opened to write this.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={name}
          onChange={setName}
          validationBehavior="aria"
          validate={() => (tried && !named ? t('newToken.nameWrong') : true)}
        />
        <ScopeFields
          choice={choice}
          onChange={setChoice}
          error={
            tried && scopes.length === 0 ? t('newToken.noPlugin') : undefined
          }
        />
        <Select
          label={t('newToken.life')}
          options={LIVES.map(id => ({ id, label: t(`life.${id}`) }))}
          value={life}
          onChange={key =>
            setLife(LIVES.find(each => each === key) ?? DEFAULT_LIFE)
          }
        />
        {props.error && <ErrorPanel error={props.error} />}
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={props.onCancel}>
          {t('dialog.cancel')}
        </Button>
        <Button type="submit" variant="primary">
          {t('newToken.make')}
        </Button>
      </DialogFooter>
    </form>
  );
}
