/** How many people free and busy times are compared of at a time. */
export const mostPeople = 500;
