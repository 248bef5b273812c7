/** What the values of a program are made with: `Map.of` takes neither null nor more than ten pairs. */
export const helpers = `    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            map.put((String) keysAndValues[index], keysAndValues[index + 1]);
        }
        return map;
    }

    private static List<Object> list(Object... elements) {
        return Arrays.asList(elements);
    }

    private static List<Object> joined(Object... lists) {
        List<Object> elements = new ArrayList<>();
        for (Object list : lists) {
            elements.addAll((List<?>) list);
        }
        return elements;
    }

    private static String text(String... parts) {
        return String.join("", parts);
    }`;
