import {
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiUserLine } from '@remixicon/react';
import { useQuery } from '@tanstack/react-query';
import { frameTranslationRef } from './translation';

const GUEST = 'user:default/guest';

/** Who is signed in, and what is theirs. */
export function AccountMenu() {
  const { t } = useTranslationRef(frameTranslationRef);
  const identity = useApi(identityApiRef);
  const { data } = useQuery({
    queryKey: ['app', 'account'],
    queryFn: async () => {
      const [{ displayName }, { userEntityRef }] = await Promise.all([
        identity.getProfileInfo(),
        identity.getBackstageIdentity(),
      ]);
      return { name: displayName ?? userEntityRef, userEntityRef };
    },
    staleTime: Infinity,
  });
  return (
    <MenuTrigger>
      <ButtonIcon
        variant="tertiary"
        icon={<RiUserLine />}
        aria-label={
          data ? `${t('account.label')}: ${data.name}` : t('account.label')
        }
      />
      <Menu aria-label={data?.name ?? t('account.label')}>
        <MenuItem href="/settings">{t('account.settings')}</MenuItem>
        <MenuItem href="/tokens">{t('account.tokens')}</MenuItem>
        {data && data.userEntityRef !== GUEST && (
          <MenuItem onAction={() => void identity.signOut()}>
            {t('account.signOut')}
          </MenuItem>
        )}
      </Menu>
    </MenuTrigger>
  );
}
