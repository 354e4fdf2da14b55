export interface Config {
  sardonyx?: {
    /** Time zone in which days begin, as `Europe/Paris`. */
    timeZone?: string;
    naceClassifier?: {
      /** Folder with MLmodel, model file and card; the shipped model unless told. */
      modelFolder?: string;
      /** Confidence, 0 to 1, from which a description is coded without a person; 0.65 unless told. */
      threshold?: number;
      /** Folder of the write-ahead segments of the prediction log. */
      logFolder?: string;
      /** Months that descriptions are kept; 13 unless told. */
      retentionMonths?: number;
    };
  };
}
