import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { kubernetesTranslationRef } from '@backstage/plugin-kubernetes';

/** French of the Kubernetes tab of an entity. */
export default createTranslationMessages({
  ref: kubernetesTranslationRef,
  full: true,
  messages: {
    'kubernetesContentPage.permissionAlert.title': 'Autorisation requise',
    'kubernetesContentPage.permissionAlert.message':
      'Pour voir les objets Kubernetes, demandez à l’équipe qui administre le portail les autorisations « kubernetes.clusters.read » et « kubernetes.resources.read ».',
    'kubernetesContentPage.title': 'Vos clusters',
    'kubernetesContentPage.emptyState.title': 'Aucune ressource Kubernetes',
    'kubernetesContentPage.emptyState.description':
      'Aucun cluster connu n’a de ressource pour {{entityName}}',
    'entityContent.title': 'Kubernetes',
  },
});
