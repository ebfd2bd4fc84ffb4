/** Whose calendars are read, and with which key. Without a subject the service account acts as itself. */
export interface Account {
  readonly credentialId: string;
  readonly subject?: string;
}
