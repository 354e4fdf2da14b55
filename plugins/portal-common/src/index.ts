/** Wire contracts and permissions of Sardonyx: import the sub-path of a domain. */
export * from './http';
