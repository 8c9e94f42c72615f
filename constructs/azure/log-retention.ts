/** How long logs are kept, in days; Log Analytics takes 30 to 730. Audit logs of a quarter are the least that most standards ask for. */
export const logRetentionDays = 90;
