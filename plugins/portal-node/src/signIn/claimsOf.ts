import { AuthenticationError } from '@backstage/errors';
import { z } from 'zod';

/** What a provider says of a person (OpenID Connect Core 1.0, 5.1). */
const userinfoSchema = z.looseObject({
  sub: z.string().min(1),
  preferred_username: z.string().min(1).optional(),
});

export interface IdentityClaims {
  /** Entity ref of the person. */
  readonly sub: string;
  /** Entity refs that own what the person owns: themselves and their groups. */
  readonly ent: readonly string[];
}

/** A name that an entity may have; Keycloak writes groups as paths, `/nlp/team`. */
function entityName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9_.-]+/g, '-')
    .replace(/^[-_.]+|[-_.]+$/g, '')
    .slice(0, 63);
}

/**
 * Who somebody is in the portal, from what their provider says.
 * @param groupsClaim - name of the claim that lists their groups
 * @throws AuthenticationError if no name can be made of it
 */
export function claimsOf(
  userinfo: unknown,
  groupsClaim: string,
): IdentityClaims {
  const person = userinfoSchema.safeParse(userinfo);
  const name = person.success
    ? entityName(person.data.preferred_username ?? person.data.sub)
    : '';
  if (!person.success || !name)
    throw new AuthenticationError(
      'The sign-in provider named nobody: it must give sub, or preferred_username',
    );
  const groups = z
    .array(z.string())
    .catch([])
    .parse(person.data[groupsClaim])
    .map(entityName)
    .filter(Boolean)
    .map(group => `group:default/${group}`);
  const sub = `user:default/${name}`;
  return { sub, ent: [sub, ...new Set(groups)] };
}
