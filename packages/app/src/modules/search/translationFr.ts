/** French of the search page. */
export default {
  title: 'Recherche',
  subtitle: 'Le catalogue et la documentation',
  label: 'Mots',
  placeholder: 'classifieur, jeton, plateforme…',
  where: 'Où chercher',
  'type.all': 'Tout',
  'type.software-catalog': 'Catalogue',
  'type.techdocs': 'Documentation',
  indexing:
    "Le catalogue et la documentation s'indexent : les résultats arrivent dans un moment.",
  count_one: '{{total}} résultat',
  count_other: '{{total}} résultats',
  nothing: 'Rien ne contient « {{query}} »',
  nothingHint: "Essayez moins de mots, ou d'autres, ou cherchez partout.",
  more: 'Voir plus',
};
