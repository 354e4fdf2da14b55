export interface Config {
  sardonyx?: {
    projects?: {
      /** Entity refs of groups whose members are admins of the group's project, as `group:default/leads`. */
      adminGroups?: string[];
    };
    signIn?: {
      /** Claim of the OpenID provider that lists the groups of a person; `groups` unless told. */
      groupsClaim?: string;
    };
    audit?: {
      /** File of the audit log, a line of JSON an event; the console unless told. */
      file?: string;
    };
    objectStorage?: {
      /** Folder of the embedded object storage. */
      folder?: string;
    };
  };
}
