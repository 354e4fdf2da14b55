import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { TextField } from '@backstage/ui';
import { MAX_DESCRIPTION_LENGTH } from '@sardonyx/plugin-portal-common/nace-classifier';
import { useFormat } from '@sardonyx/plugin-portal-react';
import { classifierTranslationRef } from '../../translation';

/** Where the description is written. Its language is the model's, French. */
export function DescriptionField(props: {
  value: string;
  onChange(value: string): void;
  /** Enter: the text is meant. */
  onKeep(): void;
  /** Arrow down: on to the codes. */
  onLeave(): void;
  help?: boolean;
}) {
  const { t } = useTranslationRef(classifierTranslationRef);
  const { number } = useFormat();
  const { length } = props.value;
  const tooLong = length > MAX_DESCRIPTION_LENGTH;
  return (
    <>
      <TextField
        label={t('description.label')}
        description={props.help ? t('description.help') : undefined}
        placeholder={t('description.placeholder')}
        value={props.value}
        onChange={props.onChange}
        isInvalid={tooLong}
        autoComplete="off"
        spellCheck="true"
        onKeyDown={event => {
          if (event.key === 'Enter') props.onKeep();
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            props.onLeave();
          }
        }}
      />
      {tooLong && (
        <p role="alert">
          {t('description.tooLong', {
            length: number(length),
            max: number(MAX_DESCRIPTION_LENGTH),
          })}
        </p>
      )}
    </>
  );
}
