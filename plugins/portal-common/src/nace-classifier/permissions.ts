import { createPermission } from '@backstage/plugin-permission-common';
import { PROJECT_RESOURCE_TYPE } from '../projects';

/** Ask the classifier for codes. */
export const classifierPredictPermission = createPermission({
  name: 'nace-classifier.predict',
  attributes: { action: 'create' },
  resourceType: PROJECT_RESOURCE_TYPE,
});
/** Read descriptions kept in the prediction log: personal data at times. */
export const classifierTextReadPermission = createPermission({
  name: 'nace-classifier.text.read',
  attributes: { action: 'read' },
  resourceType: PROJECT_RESOURCE_TYPE,
});
/** Remove the descriptions of a request from the prediction log. */
export const classifierTextDeletePermission = createPermission({
  name: 'nace-classifier.text.delete',
  attributes: { action: 'delete' },
  resourceType: PROJECT_RESOURCE_TYPE,
});
/** Replay the official titles into the log, labelled as replay. */
export const classifierReplayPermission = createPermission({
  name: 'nace-classifier.replay',
  attributes: { action: 'create' },
  resourceType: PROJECT_RESOURCE_TYPE,
});
export const classifierPermissions = [
  classifierPredictPermission,
  classifierTextReadPermission,
  classifierTextDeletePermission,
  classifierReplayPermission,
];
