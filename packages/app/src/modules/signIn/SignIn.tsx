import { useEffect, useState } from 'react';
import { ProxiedSignInPage, UserIdentity } from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import type { SignInPageProps } from '@backstage/plugin-app-react';
import { Button, Flex, Text } from '@backstage/ui';
import { LoadingShape } from '@sardonyx/plugin-portal-react';
import { frameTranslationRef } from '../frame/translation';
import { readBrand } from '../theme';
import { oidcAuthApiRef } from './oidcAuthApi';
import styles from './SignIn.module.css';

/** Signs a person in with the organization's account, without a question if they are known. */
function OidcSignIn({ onSignInSuccess }: SignInPageProps) {
  const { t } = useTranslationRef(frameTranslationRef);
  const config = useApi(configApiRef);
  const auth = useApi(oidcAuthApiRef);
  const [waiting, setWaiting] = useState(true);
  const [error, setError] = useState<Error>();
  const { name, logo } = readBrand(config);
  const provider =
    config.getOptionalString('sardonyx.signIn.title') ?? 'OpenID';

  const enter = async (options: { optional: boolean }) => {
    const identity = await auth.getBackstageIdentity(
      options.optional ? { optional: true } : { instantPopup: true },
    );
    if (!identity) {
      setWaiting(false);
      return;
    }
    const profile = await auth.getProfile();
    onSignInSuccess(
      UserIdentity.create({
        identity: identity.identity,
        authApi: auth,
        profile,
      }),
    );
  };
  useEffect(() => {
    // Nobody is known yet: the button is shown.
    enter({ optional: true }).catch(() => setWaiting(false));
    // Once, when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  if (waiting) return <LoadingShape kind="text" />;
  return (
    <main className={styles.page}>
      <Flex direction="column" gap="4" align="center">
        <img src={logo} alt="" width={56} height={56} />
        <h1>{t('signIn.title', { portal: name })}</h1>
        <Text>{t('signIn.text')}</Text>
        <Button
          onClick={() => {
            setError(undefined);
            enter({ optional: false }).catch(setError);
          }}
        >
          {t('signIn.with', { provider })}
        </Button>
        {error && (
          <p role="alert" className={styles.error}>
            {t('signIn.failed', { message: error.message })}
          </p>
        )}
      </Flex>
    </main>
  );
}

/** The way in that is configured; guests come in at once. */
export function SignIn(props: SignInPageProps) {
  const config = useApi(configApiRef);
  return config.getOptionalString('sardonyx.signIn.provider') === 'oidc' ? (
    <OidcSignIn {...props} />
  ) : (
    <ProxiedSignInPage {...props} provider="guest" />
  );
}
