/** The sides of an account that the screen shows, in the order of its switch. */
export const calendarsViews = ['events', 'find', 'freeBusy', 'account', 'leaver'] as const;
export type CalendarsViewId = (typeof calendarsViews)[number];
