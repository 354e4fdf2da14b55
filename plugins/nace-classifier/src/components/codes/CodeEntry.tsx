import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import { ErrorPanel, LoadingShape } from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';
import { Hierarchy } from '../nomenclature/Hierarchy';
import { Notes } from '../nomenclature/Notes';
import { Titles } from '../nomenclature/Titles';
import { useCodeEntry } from '../nomenclature/useCodeEntry';
import { useClassifierLinks } from '../useClassifierLinks';

/** One code: titles, place, notes, source. */
export function CodeEntry({ code }: { code: string }) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const links = useClassifierLinks();
  const { data, error, refetch } = useCodeEntry(code);
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingShape kind="text" />;
  return (
    <Flex direction="column" gap="4">
      <div>
        <Text as="h2" variant="title-small" weight="bold">
          {data.code}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {t(`code.level.${data.level}`)}
          {data.children > 0 &&
            ` · ${t('code.below', { count: data.children })}`}
        </Text>
        <Titles of={data} />
      </div>
      <Hierarchy steps={[...data.ancestors, data]} />
      <Notes notes={data.notes} limit={20} />
      <Link href={links.classify(data.titleFr)} variant="body-small">
        {t('code.classify')}
      </Link>
      <Text as="p" variant="body-small" color="secondary">
        {t('code.source', { source: data.source })}
      </Text>
    </Flex>
  );
}
