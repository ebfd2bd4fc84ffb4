/** Rooms and secondary calendars have addresses of Google's own: they belong to the organization that invites them. */
export function isCalendarDomain(domain: string): boolean {
  return /(?:^|\.)calendar\.google\.com$/.test(domain);
}

/** The part after the @ of a subject, in lower case; '' for a unique ID. */
export function domainOf(subject: string): string {
  return subject.includes('@') ? subject.slice(subject.lastIndexOf('@') + 1).toLowerCase() : '';
}
