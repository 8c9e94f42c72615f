/** Git is a program: a publication starts it a dozen times, and others may share the processors. */
export const patience = 60_000;
