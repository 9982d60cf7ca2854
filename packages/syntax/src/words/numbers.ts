/** Numbers in letters: an unknown word without digits is none, unless it is one of these. */
export const NUMBER_WORDS = `
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen
bn mn tn m crore lakh
`;
