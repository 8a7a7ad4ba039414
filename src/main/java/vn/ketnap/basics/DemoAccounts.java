package vn.ketnap.basics;

import java.util.List;

/// The accounts of the demo, made by the room where one signs in and told by the program as it starts.
public interface DemoAccounts {

    /// Makes those accounts that are missing, with their rights; the organisations must be there already.
    ///
    /// @return every account of the demo, in the order to be printed
    List<DemoAccount> prepare();

    /// An account anybody may use in the demo.
    record DemoAccount(String account, String password, Text role) {}
}
