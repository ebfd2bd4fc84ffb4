/** The sides of an account that the screen shows, in the order of its switch. */
export const calendarsViews = ['events', 'freeBusy', 'account'] as const;
export type CalendarsViewId = (typeof calendarsViews)[number];
