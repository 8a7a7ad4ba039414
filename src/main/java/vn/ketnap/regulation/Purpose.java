package vn.ketnap.regulation;

import java.util.List;
import vn.ketnap.basics.Text;

/// Why a group of data about a person is kept (mục đích, căn cứ).
///
/// @param fields the words of its fields, as other rooms call them
/// @param rules the rules that ask for it; none where nobody has read a basis
public record Purpose(String id, Text title, Text purpose, List<String> fields, List<String> rules) {

    public Purpose {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }
}
