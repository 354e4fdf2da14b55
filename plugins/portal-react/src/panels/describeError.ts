import { ResponseError } from '@backstage/errors';

export interface ErrorDescription {
  readonly message: string;
  readonly details: string;
  /** Key of the advice in the translations. */
  readonly advice: 'signIn' | 'ask' | 'check' | 'later' | 'network';
}

function adviceFor(status: number): ErrorDescription['advice'] {
  if (status === 401) return 'signIn';
  if (status === 403) return 'ask';
  return status < 500 ? 'check' : 'later';
}

/** What an error says to a person. */
export function describeError(error: Error): ErrorDescription {
  if (error instanceof ResponseError) {
    const { statusCode } = error.body.response;
    const details = `${error.body.error.name} (${statusCode})`;
    return {
      message: error.body.error.message,
      details,
      advice: adviceFor(statusCode),
    };
  }
  const network = error instanceof TypeError;
  return {
    message: error.message,
    details: error.name,
    advice: network ? 'network' : 'later',
  };
}
