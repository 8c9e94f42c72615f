/** Who keeps others from a workspace. */
export interface WorkspaceLock {
  readonly by: "run" | "person";
  /** Name of the run's workspace, or of the person. */
  readonly name: string;
  readonly reason: string;
}

/** `a run of WM-Prod-platform`, `jane` */
export function holderOf({ by, name }: WorkspaceLock): string {
  return by === "run" ? `a run of ${name}` : name;
}

export function isHeldBy(lock: WorkspaceLock | undefined, by: WorkspaceLock["by"], name: string): boolean {
  return lock?.by === by && lock.name === name;
}
