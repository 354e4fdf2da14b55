import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import { ErrorPanel, useFormat } from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';
import { Titles } from '../nomenclature/Titles';
import { Announcement } from '../playground/Announcement';
import { Decision } from '../playground/Decision';
import { DescriptionField } from '../playground/DescriptionField';
import { useCoding } from '../playground/useCoding';
import { useKeeping } from '../playground/useKeeping';
import { useClassifierLinks } from '../useClassifierLinks';

/** One field and the first code; the page has the rest. */
export function ClassifyWidget() {
  const { t } = useTranslationRef(classifierTranslationRef);
  const { percent } = useFormat();
  const links = useClassifierLinks();
  const [description, setDescription] = useState('');
  const { answer, outdated, error, retry } = useCoding(description);
  const { keep } = useKeeping(description);
  const first = answer?.coding.candidates[0];
  return (
    <Flex direction="column" gap="3">
      <DescriptionField
        value={description}
        onChange={setDescription}
        onKeep={keep}
        onLeave={() => undefined}
      />
      <Announcement coding={outdated ? undefined : answer?.coding} />
      {error && <ErrorPanel error={error} retry={retry} />}
      {!error && answer && first && (
        <>
          <Flex gap="3" align="center">
            <strong>{first.code}</strong>
            <Titles of={first} />
            <Text>{percent(first.probability)}</Text>
          </Flex>
          <Decision coding={answer.coding} />
        </>
      )}
      <Link href={links.classify(description)}>{t('widget.more')}</Link>
    </Flex>
  );
}
