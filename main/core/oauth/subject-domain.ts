/** The part after the @ of a subject, in lower case; '' for a unique ID. */
export function domainOf(subject: string): string {
  return subject.includes('@') ? subject.slice(subject.lastIndexOf('@') + 1).toLowerCase() : '';
}
