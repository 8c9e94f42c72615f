/**
 * How long what has never run is waited for: 90 tries, 10 seconds apart, are 15 minutes. A host's first start takes that long at most: it
 * installs packages and programs, and gets its secrets. What has been running answers the first time.
 */
export const firstStart = { attempts: 90 } as const;
