// What the editor keeps of the lessons over a restart, and under which names.

/** The type of the tab. */
export const panelType = 'drydock.lesson'

/** The key of the progress. */
export const progressKey = 'drydock.lessons.progress'
