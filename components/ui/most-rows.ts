/** A table shows no more rows than these, several times the most that the real data has in one; what is longer says so and leads to the rest. */
export const mostRows = 200;
