/** How long logs are kept, in days; one of the values that CloudWatch Logs accepts. Audit logs of a quarter are the least that most standards ask for. */
export const logRetentionDays = 90;
