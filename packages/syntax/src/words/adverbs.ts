/** Adverbs that do not end in “ly”. */
export const ADVERBS = `
abroad again ago ahead almost alone along aloud already also altogether always amid anymore anyway
anywhere apart around aside away back backward barely before beforehand behind below besides beyond both
downstairs downtown downward else elsewhere enough even ever everywhere far forever forth forward forwards
further furthermore halfway hence henceforth here hereby however indeed indoors inland instead just late
later least less maybe meanwhile moreover nearby never nevertheless next nonetheless now nowhere offshore
often once only onward otherwise out outdoors outright overhead overnight overseas perhaps prior quite
rather seldom since so sometimes somewhat somewhere soon still straight then there thereafter thereby
therefore thus today together tomorrow tonight too twice underground underway upstairs upward upwards well
westward worldwide yesterday yet
`;
