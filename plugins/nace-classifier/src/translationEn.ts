/** What the classifier's pages say, in English. */
export const messages = {
  page: {
    title: 'Classifier',
    subtitle: 'A few words about an activity, its NACE code',
  },
  tab: {
    label: 'Views of the classifier',
    classify: 'Classify',
    batch: 'Batch',
    codes: 'Codes',
    model: 'Model',
  },
  description: {
    label: 'Description of the activity',
    placeholder: 'livraison de pizzas à domicile',
    help: 'Answers come as you type. Enter, or a short rest, keeps the question in the log. Arrow down goes to the codes.',
    tooLong:
      'This description has {{length}} characters; the model reads at most {{max}}. Shorten it.',
  },
  empty: {
    title: 'What does the business do?',
    explanation:
      'Write it as the person would: the five most likely codes come with how sure the model is.',
    examples: 'Try an example',
  },
  result: {
    label: 'Codes found, the most likely first',
    none: 'The model knows no code for these words. Write other words about the activity.',
    announced:
      '{{code}} {{title}}, probability {{probability}}, confidence {{confidence}}. {{decision}}.',
    kept: 'Kept in the log',
    notKept: 'Not kept in the log yet',
    keepFailed: 'Could not be kept in the log: {{message}}',
    served: '{{model}}, version {{version}}, answered in {{duration}}',
  },
  decision: {
    automatic: 'Coded automatically',
    byHand: 'To be coded by a person',
    confidence: 'Confidence {{confidence}}',
    above: 'at or above the threshold of {{threshold}}',
    below: 'below the threshold of {{threshold}}',
    explanation:
      'The confidence is the gap between the probabilities of the first and the second code.',
  },
  words: {
    title: 'Why {{code}}',
    legend:
      'What each word adds to the score of {{code}}: solid underline and + for it, dotted underline and − against it.',
  },
  notes: {
    includes: 'Includes',
    alsoIncludes: 'Also includes',
    excludes: 'Excludes',
    more_one: 'Show {{count}} more',
    more_other: 'Show {{count}} more',
    inEnglish: 'Notes exist in English only.',
    inFrench: 'Notes exist in French only.',
    none: 'This entry has no explanatory notes.',
  },
  code: {
    open: 'Open {{code}} in the nomenclature',
    hierarchy: 'Place in the nomenclature',
    source: 'Source: {{source}}',
    below_one: '{{count, number}} code right below',
    below_other: '{{count, number}} codes right below',
    classify: 'Classify its title',
    level: {
      section: 'Section',
      division: 'Division',
      group: 'Group',
      class: 'Class',
    },
  },
  codes: {
    search: 'Search codes and titles, in English or French',
    placeholder: '56.10, pizza, coiffure…',
    tree: 'Nomenclature, from sections to classes',
    results: 'Codes found',
    found_one: '{{count, number}} code found',
    found_other: '{{count, number}} codes found',
    nothing: 'No code or title has “{{search}}”. Try fewer or other words.',
    chooseTitle: 'Choose a code',
    chooseExplanation:
      'Its titles, its place and what it includes and excludes are shown here.',
  },
  model: {
    emptyTitle: 'No model is registered',
    emptyExplanation:
      'The classifier answers once a model version is put in its models folder.',
    version: 'Version',
    facts: 'Facts about the model',
    nomenclature: 'Nomenclature',
    level: 'Level',
    labels: 'Codes it knows',
    size: 'File size',
    digest: 'SHA-256 of the file',
    threshold: 'Threshold of confidence',
    card: 'Model card',
  },
  batch: {
    emptyTitle: 'Code many descriptions at once',
    emptyExplanation:
      'Paste lines, or bring a CSV file of up to {{max}} rows: comma, semicolon or tab, UTF-8 or Windows-1252.',
    paste: 'Descriptions, one a line',
    usePasted: 'Go on with these lines',
    drop: 'Drop a CSV file here',
    choose: 'Choose a file',
    file: 'CSV file',
    tooBig:
      '“{{name}}” has {{size}}; at most {{max}} can be read. Split the file.',
    noRows:
      '“{{name}}” holds no line of text. Choose another file, or another encoding.',
    unreadable: '“{{name}}” cannot be read: {{message}}',
    pasted: 'pasted lines',
    again: 'Start over',
    settings: 'How the file is read',
    encoding: 'Encoding',
    separator: 'Separator',
    separators: {
      comma: 'Comma',
      semicolon: 'Semicolon',
      tab: 'Tab',
      none: 'None: a line is a description',
    },
    header: 'The first line names the columns',
    column: 'Column of the descriptions',
    unnamed: 'Column {{position}}',
    preview: 'First lines of {{name}}',
    truncated:
      'The file goes on after {{max}} rows: the rest is left out. Split the file to code it all.',
    start_one: 'Code {{count, number}} description',
    start_other: 'Code {{count, number}} descriptions',
    refused_one:
      '{{count, number}} line is empty or longer than {{max}} characters and will not be sent.',
    refused_other:
      '{{count, number}} lines are empty or longer than {{max}} characters and will not be sent.',
    progress: 'Descriptions coded',
    coded: '{{done}} of {{total}} coded',
    timeLeft: 'about {{time}} left',
    running: 'Coding',
    finished: 'Finished',
    cancelled: 'Stopped; what came back is kept',
    cancel: 'Stop',
    resume: 'Go on',
    failed_one: '{{count, number}} description was not coded: {{message}}',
    failed_other: '{{count, number}} descriptions were not coded: {{message}}',
    retry: 'Try these again',
    download: 'Download CSV',
    table: 'Descriptions and their codes',
    show: 'Show',
    outcome: {
      all: 'All',
      automatic: 'Coded automatically',
      byHand: 'To be coded by a person',
      refused: 'Not sent: empty or too long',
      failed: 'Failed',
      waiting: 'Waiting',
    },
    cell: {
      line: 'Line',
      description: 'Description',
      code: 'Code',
      title: 'Title',
      probability: 'Probability',
      confidence: 'Confidence',
      outcome: 'Outcome',
      model: 'Model',
    },
  },
  commands: {
    code: 'Code this description',
    codeExplanation:
      'The same answer as the page, kept in the log as asked from the playground.',
    predict: 'Code it in the contract of Insee’s service',
    predictExplanation:
      'What a program should call: up to 1000 forms, kept in the log as asked by the API.',
    explain: 'Weigh its words for {{code}}',
    explainExplanation:
      'Exact contribution of each word to the score of the code, in logits.',
    batch: 'Code a file of descriptions',
    batchExplanation:
      'By chunks of 1000, as the page does; one line of JSON for each description.',
    list: 'List codes',
    listExplanation:
      'The codes right below a code, or found by words in either language.',
    entry: 'Read the entry of {{code}}',
    entryExplanation: 'Titles, ancestors and explanatory notes.',
    models: 'List the models',
    modelsExplanation: 'Each version with its card and its digest.',
  },
  widget: {
    more: 'See all the codes',
  },
} as const;
