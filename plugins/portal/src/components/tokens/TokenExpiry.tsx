import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Token } from '@sardonyx/plugin-portal-common/tokens';
import { useFormat } from '@sardonyx/plugin-portal-react';
import { portalPagesTranslationRef } from '../../translation';
import { expiryOf } from './expiry';
import styles from './Tokens.module.css';

/** When a token ends, or that it did. */
export function TokenExpiry({ token }: { token: Token }) {
  const { t } = useTranslationRef(portalPagesTranslationRef);
  const { date, relative } = useFormat();
  const { expiresAt } = token;
  if (!expiresAt) return <>{t('tokens.neverExpires')}</>;
  const expiry = expiryOf(token, Date.now());
  const when = relative(expiresAt);
  return (
    <time
      dateTime={expiresAt}
      title={date(expiresAt)}
      data-expiry={expiry}
      className={styles.expiry}
    >
      {expiry === 'expired' ? t('tokens.expired', { when }) : when}
    </time>
  );
}
