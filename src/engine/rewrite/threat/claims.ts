/** "The kitchen is ours from eight", "the limit in 9.5 stays". */
export const isClaim = (need: string): boolean =>
  /^(?:I|we)\b|^(?:the|my|our|your|this|that|these|those|all|both|an?|it)\b[^,]* (?:is|are|has|have|comes?|stays?|goes|gets?|drops?|remains?|falls?|stands?|starts?|ends?|holds?|moves?|changes?|rises?|lands?|appears?|arrives?|reaches|lies|sits|needs?|will|may|can|must|shall|does)\b/i.test(
    need,
  );
