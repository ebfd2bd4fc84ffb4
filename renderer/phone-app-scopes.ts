/** What a phone app asks for when its server shall know the person and read the calendar. */
export const phoneAppScopes: readonly string[] = [
  'openid',
  'https://www.googleapis.com/auth/userinfo.profile',
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/calendar',
];
