// In an offline file the search box has no suggestions.
export const Combobox = () => null
