import { z } from 'zod';

/** Roles in a project, weakest first. */
export const PROJECT_ROLES = ['viewer', 'member', 'admin'] as const;
export const projectRoleSchema = z.enum(PROJECT_ROLES);
export type ProjectRole = z.infer<typeof projectRoleSchema>;

/** Whether a role reaches the rights of another. */
export function roleReaches(role: ProjectRole, wanted: ProjectRole): boolean {
  return PROJECT_ROLES.indexOf(role) >= PROJECT_ROLES.indexOf(wanted);
}

/** DNS label (RFC 1123), since the id also names a namespace and a prefix. */
export const projectIdSchema = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, {
    error: issue =>
      `'${String(
        issue.input,
      )}' is not a project id: use 1 to 63 lower-case letters, digits and hyphens, not at the ends`,
  });

export const projectMemberSchema = z.object({
  /** Entity ref of a user or a group, as `group:default/nlp`. */
  entityRef: z.string().regex(/^(user|group):[^/\s]+\/[^/\s]+$/, {
    error: issue =>
      `'${String(
        issue.input,
      )}' is not a member: write user:default/NAME or group:default/NAME`,
  }),
  role: projectRoleSchema,
});
export type ProjectMember = z.infer<typeof projectMemberSchema>;

export const projectSchema = z.object({
  id: projectIdSchema,
  title: z.string().trim().min(1).max(120),
  members: z.array(projectMemberSchema),
  /** Kubernetes namespace of what is launched for the project. */
  namespace: z.string(),
  /** Prefix of the project's objects in its bucket, ends with `/`. */
  bucketPrefix: z.string(),
  /** Path of the project's secrets, without a slash at the ends. */
  secretPath: z.string(),
  /** `personal` projects belong to one person and are not deleted. */
  kind: z.enum(['personal', 'team']),
  createdAt: z.iso.datetime(),
});
export type Project = z.infer<typeof projectSchema>;

/** A project with the role of the person who asks. */
export const ownProjectSchema = projectSchema.extend({
  role: projectRoleSchema,
});
export type OwnProject = z.infer<typeof ownProjectSchema>;

export const createProjectSchema = z.object({
  id: projectIdSchema,
  title: z.string().trim().min(1).max(120),
});
export type CreateProject = z.infer<typeof createProjectSchema>;

export const updateProjectSchema = z
  .object({
    title: z.string().trim().min(1).max(120),
    members: z.array(projectMemberSchema).max(1000),
  })
  .partial();
export type UpdateProject = z.infer<typeof updateProjectSchema>;

/** `?project=` of every route whose things belong to a project. */
export const projectQuerySchema = z.object({
  project: projectIdSchema.optional(),
});
